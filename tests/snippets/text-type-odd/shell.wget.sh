wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: Text/Plain; Format=flowed; charset="UTF-8"' \
  --body-data 'Zoë' \
  https://api.example.com/notes
