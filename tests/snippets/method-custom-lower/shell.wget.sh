# Wget sends the method as LINK
wget --quiet --output-document - \
  --method LINK \
  --header 'Link: </pages/2>; rel="next"' \
  https://api.example.com/pages/1
