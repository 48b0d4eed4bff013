import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/feed');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'text/xml;charset=utf-8'});
  request.bodyBytes = utf8.encode('<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
