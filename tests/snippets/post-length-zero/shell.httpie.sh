http --ignore-stdin POST https://api.example.com/ping
