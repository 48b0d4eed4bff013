http --ignore-stdin --auth '{user}:<PASSWORD>' GET https://api.example.com/me
