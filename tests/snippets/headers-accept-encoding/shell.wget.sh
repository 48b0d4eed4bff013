wget --quiet --output-document - \
  --header 'Accept-Encoding: identity' \
  --header 'User-Agent: curl/8.5.0' \
  --header 'Accept: */*' \
  --header 'DNT: 1' \
  --header 'X_Under_Score: kept' \
  https://api.example.com/archive
