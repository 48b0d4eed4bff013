wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain; charset=utf-8' \
  --body-data 'one
two
	three """ and `ticks`

five \ ${six}
' \
  https://api.example.com/notes
