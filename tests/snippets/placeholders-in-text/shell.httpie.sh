http --ignore-stdin POST 'https://api.example.com/notes/{note_id}' \
  Content-Type:text/plain \
  'X-Sign:$a `b` YOUR_SIGN-IT' \
  --raw 'one $HOME "${account.name}"
two '\''<NAME>'\'' \ %s
three {{third}}
'
