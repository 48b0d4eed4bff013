import requests

url = "https://api.example.com/raw"
payload = "just some text"

response = requests.post(url, data=payload)
print(response.status_code, response.text)
