import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/files/1');
  final request = http.Request('PUT', url);
  request.headers.addAll({
    'Range': 'bytes=0-99',
    'Accept-Encoding': 'gzip, br',
    'Content-Range': 'bytes 0-6/7',
    'Content-Type': 'text/plain',
  });
  request.bodyBytes = utf8.encode('content');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
