import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/notes');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'message/rfc822'});
  request.bodyBytes = utf8.encode('''
From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
