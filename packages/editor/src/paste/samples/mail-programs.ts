import { a, br, chip, li, ol, p, quote, t, ul, type Sample } from './sample.ts';
import { word } from './word-html.ts';

/** What Outlook, Gmail and the like put on the clipboard. */
export const mailPrograms: Sample[] = [
  {
    program: 'Outlook desktop: reply header and signature',
    html: word(
      `<div class=WordSection1><p class=MsoNormal><span style='font-family:"Calibri",sans-serif'>Hi [First Name],<o:p></o:p></span></p><p class=MsoNormal><span style='font-family:"Calibri",sans-serif'><o:p>&nbsp;</o:p></span></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b><span style='font-family:"Calibri",sans-serif'>From:</span></b><span style='font-family:"Calibri",sans-serif'> Ann Lee &lt;ann@x.example&gt; <br><b>Sent:</b> Monday<o:p></o:p></span></p></div></div></div>`,
    ),
    blocks: [
      p('Hi ', chip('patient_first_name'), ','),
      p(t('From:', 'bold'), ' Ann Lee <ann@x.example>', br, t('Sent:', 'bold'), ' Monday'),
    ],
  },
  {
    program: 'Outlook desktop: list as ul with MsoListParagraph items',
    html: word(
      `<ul style='margin-top:0in' type=disc>\r\n <li class=MsoListParagraph style='margin-left:0in;mso-list:l0 level1 lfo1'>Card<o:p></o:p></li>\r\n <ul style='margin-top:0in' type=circle>\r\n  <li class=MsoListParagraph style='margin-left:0in;mso-list:l0 level2 lfo1'>Copy<o:p></o:p></li>\r\n </ul>\r\n <li class=MsoListParagraph style='margin-left:0in;mso-list:l0 level1 lfo1'>Pen<o:p></o:p></li>\r\n</ul>`,
    ),
    blocks: [ul(li('Card', ul(li('Copy'))), li('Pen'))],
  },
  {
    program: 'Outlook on the web: nested list in li with elementToProof, br lines',
    html: `<div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">Dear <span style="background-color: rgb(255, 255, 0);">[First Name]</span>,</div><div class="elementToProof" style="font-family: Aptos; font-size: 12pt; color: rgb(0, 0, 0);"><br></div><ul style="margin-top: 0px; margin-bottom: 0px;" data-editing-info="{&quot;applyListStyleFromLevel&quot;:true}"><li style="font-family: Aptos; color: rgb(0, 0, 0);"><div class="elementToProof" role="presentation">One</div></li><ul style="margin-top:0px" data-editing-info="{}"><li style="list-style-type: circle;"><div role="presentation" class="elementToProof">Two</div></li></ul></ul>`,
    blocks: [p('Dear ', chip('patient_first_name'), ','), ul(li('One', ul(li('Two'))))],
    dropped: ['colour', 'font'],
  },
  {
    program: 'Outlook on the web: link with originalsrc, safelinks, autolinked tel',
    html: `<div class="elementToProof">Book <a href="https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fclinic.example%2Fbook%3Fa%3D1%26b%3D2&amp;data=05%7C02%7C&amp;reserved=0" originalsrc="https://clinic.example/book?a=1&amp;b=2" data-auth="Verified" id="LPlnk1" class="OWAAutoLink" title="x" style="margin: 0px;">here</a> or <a href="tel:+15550104821">call</a></div>`,
    blocks: [p('Book ', a('https://clinic.example/book?a=1&b=2', 'here'), ' or ', a('tel:+15550104821', 'call'))],
  },
  {
    program: 'Gmail: signature, quote and wrote line',
    html: `<div dir="ltr"><div>Thanks!</div><div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Ann<div>Front desk</div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Ann &lt;<a href="mailto:ann@x.example">ann@x.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Hello<div>World</div></div></blockquote></div>`,
    blocks: [
      p('Thanks!'),
      p('--'),
      p('Ann'),
      p('Front desk'),
      p('On Mon, Ann <', a('mailto:ann@x.example', 'ann@x.example'), '> wrote:'),
      quote('Hello'),
      quote('World'),
    ],
  },
  {
    program: 'Gmail: copied lines in p MsoNormal with gmail prefix',
    html: `<p class="gmail-MsoNormal" style="margin:0in;font-size:11pt;font-family:Calibri,sans-serif">Dear [FName],</p><p class="gmail-MsoNormal" style="margin:0in"><span style="font-size:11pt">&nbsp;</span></p><p class="gmail-MsoNormal" style="margin:0in"><a href="https://www.google.com/url?sa=j&amp;url=https%3A%2F%2Fclinic.example%2F&amp;uct=1" target="_blank">Site</a></p>`,
    blocks: [p('Dear ', chip('patient_first_name'), ','), p(a('https://clinic.example/', 'Site'))],
  },
  {
    program: 'Gmail: numbered list with wide font tags',
    html: `<div dir="ltr"><font face="arial, sans-serif" color="#ff0000">Steps</font><ol><li style="margin-left:15px">Open <b>it</b></li><li style="margin-left:15px">Close</li><ol><li style="margin-left:15px">Twice</li></ol></ol></div>`,
    blocks: [p('Steps'), ol(li(['Open ', t('it', 'bold')]), li('Close', ol(li('Twice'))))],
    dropped: ['colour', 'font'],
  },
  {
    program: 'Yahoo: ydp classes and div soup',
    html: `<div class="ydp1yahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:16px;"><div dir="ltr" data-setdir="false">Hi<div>there<div>deep</div></div>tail</div></div>`,
    blocks: [p('Hi'), p('there'), p('deep'), p('tail')],
  },
  {
    program: 'a drawn button',
    html: `<table role="presentation"><tr><td bgcolor="#1f5fd6" style="padding:12px"><a href="https://[Activation Link]" style="background:#1f5fd6;color:#fff;padding:12px 20px;display:inline-block;text-decoration:none">Activate</a></td></tr></table>`,
    blocks: [{ type: 'button', label: [{ type: 'text', text: 'Activate' }], href: { snippet: 'activation_link' } }],
  },
];
