wget --quiet --output-document - \
  --method PATCH \
  --header 'Content-Type: application/offset+octet-stream' \
  --header 'Upload-Offset: 0' \
  --body-data 'chunk
' \
  https://api.example.com/file
