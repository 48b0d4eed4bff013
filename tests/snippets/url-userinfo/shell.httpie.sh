http --ignore-stdin --auth user:p@ss GET https://api.example.com/me
