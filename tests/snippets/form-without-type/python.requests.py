import requests

url = "https://api.example.com/form"
data = {"a": "b"}

response = requests.post(url, data=data)
print(response.status_code, response.text)
