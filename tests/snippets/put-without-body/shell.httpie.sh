http --ignore-stdin PUT https://api.example.com/stars/1
