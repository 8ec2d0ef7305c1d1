import type { PatientWords } from './patient-words.ts';

export const spanish: PatientWords = {
  language: 'es',
  direction: 'ltr',
  error: 'Error:',
  birthDate: 'Fecha de nacimiento',
  birthDateWhy: 'Así sabemos que es usted.',
  wrong: 'No coincide con lo que tiene el centro. Revísela e inténtelo de nuevo.',
  noDay: 'Escriba su fecha de nacimiento, por ejemplo 31/03/1984.',
  noCode: 'Escriba las seis cifras del correo.',
  activate: {
    title: 'Active su portal del paciente',
    body: 'Vea sus citas, rellene los formularios antes de su visita y mantenga sus datos al día.',
    button: 'Activar mi portal',
    notForYou: '¿No es para usted?',
    declineLink: 'Rechazar estas invitaciones',
  },
  decline: {
    title: 'Rechazar el portal del paciente',
    body: 'No recibirá más invitaciones al portal de este centro. Sus citas y todo lo demás quedan como están.',
    button: 'Rechazar',
  },
  declinedBefore: {
    title: 'Ha rechazado el portal del paciente',
    body: 'No recibirá más invitaciones nuestras. Si ha cambiado de opinión, puede volver a recibirlas.',
    button: 'Quiero volver a ser invitado',
  },
  code: {
    label: 'Código',
    sent: 'Hemos enviado un código a la dirección de correo que el centro tiene de usted. Funciona durante 15 minutos.',
    again: 'Enviar otro código',
    why: 'Para asegurarnos de que es usted, enviamos un código a la dirección de correo que el centro tiene de usted.',
    send: 'Enviarme un código',
  },
  register: {
    title: 'Termine su registro',
    body: 'Su dirección de correo está confirmada. Una respuesta más y ya está.',
    button: 'Terminar',
  },
  activated: {
    title: 'Su portal del paciente está activo',
    body: 'Gracias. Desde ahora puede entrar cuando quiera.',
    signIn: 'Ir al portal',
    close: 'Puede cerrar esta página.',
  },
  newLink: {
    title: 'Este enlace ya no funciona',
    body: 'Un enlace funciona una sola vez y por un tiempo limitado, y un correo más nuevo lo sustituye. Podemos enviar otro a la dirección de correo que el centro tiene de usted.',
    address: 'Dirección de correo',
    button: 'Enviarme otro enlace',
    already: '¿Ya lo activó? Entonces entre como siempre; no necesita ningún enlace.',
  },
  newLinkRequested: {
    title: 'Mire su correo',
    body: 'Si hay un portal que le espera, un enlace nuevo va de camino a la dirección de correo que el centro tiene de usted. Puede tardar unos minutos.',
    nothing: '¿No ha llegado nada? Mire en la carpeta de correo no deseado o llame al centro.',
  },
  tomorrow: {
    title: 'Inténtelo de nuevo mañana',
    body: 'Hubo demasiadas respuestas que no coincidían, así que por hoy hemos parado para proteger sus datos.',
    next: 'Inténtelo de nuevo mañana o llame al centro.',
  },
  declined: {
    title: 'Ha rechazado la invitación',
    body: 'No recibirá más invitaciones. Si cambia de opinión, abra otra vez el mismo enlace o llame al centro.',
  },
  undone: { title: 'Puede volver a ser invitado', body: 'El centro puede volver a enviarle una invitación.' },
  optedOut: { title: 'No recibirá más invitaciones', body: 'Si cambia de opinión, llame al centro.' },
  forStaff: {
    title: 'Gracias',
    body: 'Su dirección de correo está confirmada. El centro completa su registro y se pondrá en contacto si falta algo.',
  },
  example: {
    title: 'Aquí activan su portal los pacientes',
    body: 'Ha abierto el enlace de una vista previa o de una prueba, que no es de nadie. En una invitación de verdad, el paciente confirma aquí su fecha de nacimiento y el portal queda activo.',
  },
  missing: { title: 'Aquí no hay nada', body: 'Revise la dirección o abra otra vez el enlace de su correo.' },
  registrationOver: {
    title: 'Este enlace ya no funciona',
    body: 'Funciona una sola vez y durante un día. Regístrese de nuevo en la página de citas y enviaremos otro.',
  },
  trouble: {
    title: 'Inténtelo de nuevo en un momento',
    body: 'Ahora mismo no podemos consultar nuestros datos. Su enlace no se ha gastado.',
  },
  codeMail: {
    subject: 'Su código para {name}',
    enter: 'Escriba este código en la página de la que viene. Funciona durante 15 minutos.',
    otherwise: '¿No ha pedido nada? Entonces borre este correo; sin el código no pasa nada.',
  },
  proofMail: {
    subject: 'Confirme su dirección de correo para {name}',
    who: 'Alguien, esperamos que usted, se ha registrado en {name} con esta dirección de correo.',
    confirm:
      'Confírmela para terminar. El enlace funciona durante un día. Si no fue usted, borre este correo; no pasará nada.',
    button: 'Confirmar y terminar',
  },
};
