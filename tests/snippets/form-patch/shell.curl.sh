curl --request PATCH \
  --url https://api.example.com/settings \
  --data-urlencode 'callback=https://example.com/a?b=c&d=e#f' \
  --data-urlencode 'template={{name}} ${name} #{name}' \
  --data-urlencode enabled=true
