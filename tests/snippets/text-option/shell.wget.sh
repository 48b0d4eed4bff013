wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --body-data '--config=/etc/passwd -o x' \
  https://api.example.com/notes
