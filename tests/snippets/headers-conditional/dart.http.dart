import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/report.csv');
  final request = http.Request('GET', url);
  request.headers.addAll({
    'If-None-Match': 'W/"a1b2", "c3"',
    'If-Modified-Since': 'Tue, 15 Nov 1994 08:12:31 GMT',
    'Range': 'bytes=0-99',
    'Accept': 'text/csv;q=0.9, */*;q=0.1',
    'X-Forwarded-For': '192.0.2.1, 198.51.100.2',
  });
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
