http --ignore-stdin TRACE https://api.example.com/users
