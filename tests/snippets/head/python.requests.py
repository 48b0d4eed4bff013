import requests

url = "https://api.example.com/files/1"

response = requests.head(url)
print(response.status_code, response.text)
