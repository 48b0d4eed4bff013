import asyncio

import aiohttp

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = """

  two lines before, two after  
\ttab at the end\t
 

"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
