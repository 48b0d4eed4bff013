import requests

url = "https://api.example.com/ping"

response = requests.post(url)
print(response.status_code, response.text)
