import asyncio

import aiohttp

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/related; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
