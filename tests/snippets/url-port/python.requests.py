import requests

url = "http://localhost:8080/health"

response = requests.get(url)
print(response.status_code, response.text)
