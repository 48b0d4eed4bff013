import asyncio

import aiohttp

url = "https://api.example.com/soap"
headers = {"SOAPAction": '"urn:find"', "Content-Type": "text/xml"}
payload = """<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
