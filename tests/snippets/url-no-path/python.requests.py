import requests

url = "https://api.example.com/?x=1"

response = requests.get(url)
print(response.status_code, response.text)
