http --ignore-stdin PURGE https://api.example.com/cache/front
