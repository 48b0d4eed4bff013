curl --request POST ^
  --url "https://api.example.com/notes/{note_id}" ^
  --globoff ^
  --header "Content-Type: text/plain" ^
  --header "X-Sign: $a `b` YOUR_SIGN-IT" ^
  --data-raw ^"one $HOME \^"${account.name}\^"^

two '^<NAME^>' \ ^%^s^

three {{third}}^

^"
