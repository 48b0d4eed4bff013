# HTTPie sends the method as LINK
http --ignore-stdin LINK https://api.example.com/pages/1 \
  'Link:</pages/2>; rel="next"'
