http --ignore-stdin GET http://localhost:8080/health
