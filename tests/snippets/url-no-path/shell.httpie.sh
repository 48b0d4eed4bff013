http --ignore-stdin GET 'https://api.example.com/?x=1'
