wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: message/rfc822' \
  --body-data 'From: a@example.com
Subject: a

.dot
lonereturn
' \
  https://api.example.com/notes
