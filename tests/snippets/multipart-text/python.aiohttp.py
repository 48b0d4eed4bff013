import asyncio

import aiohttp

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=XX"}
payload = """--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
