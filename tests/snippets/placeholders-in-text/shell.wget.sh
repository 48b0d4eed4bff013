wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --header 'X-Sign: $a `b` YOUR_SIGN-IT' \
  --body-data 'one $HOME "${account.name}"
two '\''<NAME>'\'' \ %s
three {{third}}
' \
  'https://api.example.com/notes/{note_id}'
