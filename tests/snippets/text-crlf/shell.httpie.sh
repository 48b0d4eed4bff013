http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:message/rfc822 \
  --raw 'From: a@example.com
Subject: a

.dot
lonereturn
'
