import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/users');
  final request = http.Request('GET', url);
  request.headers.addAll({
    'Host': 'other.example.com',
    'User-Agent': 'harkdown/1.0 (docs)',
    'Accept-Encoding': 'gzip, br',
    'Referer': 'https://example.com/',
    'Origin': 'https://example.com',
    'Accept-Language': 'de',
    'Cache-Control': 'no-cache',
    'Connection': 'keep-alive',
    'Sec-Fetch-Mode': 'cors',
    'DNT': '1',
  });
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
