http --ignore-stdin --auth YOUR_KEY: GET https://api.example.com/me
