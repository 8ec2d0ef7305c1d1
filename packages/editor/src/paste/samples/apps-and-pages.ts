import { a, br, chip, h, li, ol, p, t, ul, type Sample } from './sample.ts';

/** What chats, note takers and web pages put on the clipboard. */
export const appsAndPages: Sample[] = [
  {
    program: 'Notion: callout, todo, toggle',
    html: `<meta charset='utf-8'><!-- notionvc: 7c1 --><h2>Welcome</h2><ul><li>[ ] Call</li><li>[x] Send [Activation Link]</li></ul><ol start="3"><li>Third</li></ol><aside>💡 Remember</aside><p>Hello<br>there</p>`,
    blocks: [
      h(2, 'Welcome'),
      ul(li('Call'), li(['Send ', chip('activation_link')])),
      { ...ol(li('Third')), start: 3 },
      p('💡 Remember'),
      p('Hello', br, 'there'),
    ],
    dropped: ['form'],
  },
  {
    program: 'Slack: two paragraphs, as its own style sheet shows them',
    html: `<meta charset='utf-8'><div class="p-rich_text_block" dir="auto"><div class="p-rich_text_section">Hi <b data-stringify-type="bold">team</b>,<span class="c-mrkdwn__br" data-stringify-type="paragraph-break"></span>thanks<br>again</div></div>`,
    blocks: [p('Hi ', t('team', 'bold'), ','), p('thanks', br, 'again')],
  },
  {
    program: 'Slack: rich text',
    html: `<meta charset='utf-8'><div class="p-rich_text_section" style="box-sizing: inherit; counter-reset: list-0 0; color: rgb(29, 28, 29); font-family: Slack-Lato, Slack-Fractions, appleLogo, sans-serif; font-size: 15px; white-space: normal;">Hi <b data-stringify-type="bold" style="box-sizing: inherit; font-weight: 700;">team</b>,<span class="c-mrkdwn__br" data-stringify-type="paragraph-break" style="box-sizing: inherit; display: block; height: 8px;"></span>please send [First Name] the link<br>today</div><ul data-stringify-type="unordered-list" class="p-rich_text_list p-rich_text_list__bullet" data-indent="0" style="margin: 4px 0px 0px; padding: 0px;"><li data-stringify-indent="0" style="margin-left: 28px;">One</li></ul><ul data-stringify-type="unordered-list" class="p-rich_text_list p-rich_text_list__bullet" data-indent="1"><li data-stringify-indent="1" style="margin-left: 28px;">Two</li></ul>`,
    blocks: [
      p('Hi ', t('team', 'bold'), ','),
      p('please send ', chip('patient_first_name'), ' the link', br, 'today'),
      ul(li('One', ul(li('Two')))),
    ],
    dropped: ['colour', 'font'],
  },
  {
    program: 'Teams: message with p &nbsp; and mention',
    html: `<p>Hi <span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Ann</span>,</p>\n<p>&nbsp;</p>\n<p><strong>Please</strong> use <code>[Business Phone]</code></p>\n<ul>\n<li>One</li>\n<li>Two\n<ul>\n<li>Three</li>\n</ul>\n</li>\n</ul>`,
    blocks: [
      p('Hi Ann,'),
      p(t('Please', 'bold'), ' use ', chip('business_phone')),
      ul(li('One'), li('Two', ul(li('Three')))),
    ],
  },
  {
    program: 'Evernote: en-note with meta',
    html: `<meta name="exporter-version" content="Evernote"><div style="--en-clipboard:true;" data-testid="x"><h1>Title</h1><div>Line <b>one</b></div><div><br></div><div>Line two</div><ul><li><div>Item</div></li></ul></div>`,
    blocks: [h(1, 'Title'), p('Line ', t('one', 'bold')), p('Line two'), ul(li('Item'))],
  },
  {
    program: 'VS Code: coloured markdown lines',
    html: `<meta charset='utf-8'><div style="color: #d4d4d4;background-color: #1e1e1e;font-family: Consolas, 'Courier New', monospace;font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #569cd6;font-weight: bold;"># Hello</span></div><br><div><span style="color: #d4d4d4;">Dear [First Name],</span></div><div><span style="color: #d4d4d4;">    indented</span></div></div>`,
    blocks: [p(t('# Hello', 'bold')), p('Dear ', chip('patient_first_name'), ','), p('indented')],
  },
  {
    program: 'a page in Chrome: windows clipboard with inlined styles and heading',
    html: `<html>\r\n<body>\r\n<!--StartFragment--><h2 style="box-sizing: border-box; margin: 0px 0px 16px; font-size: 24px; font-weight: 600; color: rgb(31, 35, 40); font-family: -apple-system, BlinkMacSystemFont, &quot;Segoe UI&quot;; font-style: normal; letter-spacing: normal; text-align: start; text-indent: 0px; white-space: normal; background-color: rgb(255, 255, 255); text-decoration-thickness: initial; text-decoration-style: initial; text-decoration-color: initial;">Hours</h2><p style="box-sizing: border-box; margin-top: 0px; color: rgb(31, 35, 40);">Open <strong style="box-sizing: border-box; font-weight: 600;">daily</strong><span>&nbsp;</span>at [Business\r\nName]</p><ul dir="auto" style="box-sizing: border-box; padding-left: 2em;"><li style="box-sizing: border-box;">A</li><li style="margin-top: 0.25em;"><p>B</p></li></ul><!--EndFragment-->\r\n</body>\r\n</html>`,
    blocks: [h(2, 'Hours'), p('Open ', t('daily', 'bold'), ' at ', chip('business_name')), ul(li('A'), li('B'))],
  },
  {
    program: 'a page in Chrome: partial of a bold heading link inside',
    html: `<meta charset='utf-8'><a href="https://clinic.example/x?utm_source=a" style="color: rgb(0, 0, 238); font-family: Arial; font-size: medium; font-weight: 400; text-decoration: underline;">read more</a>`,
    blocks: [p(a('https://clinic.example/x?utm_source=a', 'read more'))],
  },
  {
    program: 'a web page: definition list, figure, details',
    html: `<dl><dt>Open</dt><dd>8 to 5</dd></dl><figure><img src="https://x.example/a.png" alt="House" width="300" height="200"><figcaption>Our house</figcaption></figure><details><summary>More</summary><p>Text</p></details>`,
    blocks: [p('Open'), p('8 to 5'), p('Our house'), p('More'), p('Text')],
    dropped: ['image'],
  },
  {
    program: 'an assistant’s answer',
    html: `<meta charset='utf-8'><p data-start="0" data-end="12">Dear <strong data-start="5" data-end="25">[Patient First Name]</strong>,</p><hr data-start="1" data-end="4"><ol data-start="5"><li data-start="5"><p data-start="8">First, open <a rel="noopener" target="_new" class="cursor-pointer" href="https://x.example/">the site</a>.</p></li><li><p>Then [Activation Link].</p><ul><li><p>Soon</p></li></ul></li></ol>`,
    blocks: [
      p('Dear ', chip('patient_first_name', undefined, 'bold'), ','),
      { type: 'divider' },
      ol(
        li(['First, open ', a('https://x.example/', 'the site'), '.']),
        li(['Then ', chip('activation_link'), '.'], ul(li('Soon'))),
      ),
    ],
  },
  {
    program: 'pre block keeps lines',
    html: `<pre>Dear [First Name],\n\nline two\n  line three</pre>`,
    blocks: [p('Dear ', chip('patient_first_name'), ','), p('line two', br, 'line three')],
  },
];
