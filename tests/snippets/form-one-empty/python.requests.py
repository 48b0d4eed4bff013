import requests

url = "https://api.example.com/form"
data = [("", "")]

response = requests.post(url, data=data)
print(response.status_code, response.text)
