# HTTPie leaves out the `?` of an empty query
http --ignore-stdin GET 'https://api.example.com/users/?'
