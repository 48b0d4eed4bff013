http --ignore-stdin GET 'https://api.example.com/docs?x=1'
