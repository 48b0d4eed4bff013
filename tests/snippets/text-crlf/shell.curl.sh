curl --request POST \
  --url https://api.example.com/notes \
  --header 'Content-Type: message/rfc822' \
  --data-raw 'From: a@example.com
Subject: a

.dot
lonereturn
'
