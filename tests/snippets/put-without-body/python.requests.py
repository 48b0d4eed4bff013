import requests

url = "https://api.example.com/stars/1"

response = requests.put(url)
print(response.status_code, response.text)
