http --ignore-stdin HEAD https://api.example.com/files/1
