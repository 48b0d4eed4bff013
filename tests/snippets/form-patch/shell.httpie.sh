http --ignore-stdin PATCH https://api.example.com/settings \
  Content-Type:application/x-www-form-urlencoded \
  --raw 'callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true'
