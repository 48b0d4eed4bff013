import http.client

headers = {"Content-Type": "text/plain"}
payload = """

  two lines before, two after  
\ttab at the end\t
 

"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/notes", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
