import requests

url = "https://api.example.com/form"
data = [("id", "1"), ("id", "2")]

response = requests.delete(url, data=data)
print(response.status_code, response.text)
