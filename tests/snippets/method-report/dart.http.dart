import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/calendar');
  final request = http.Request('REPORT', url);
  request.headers.addAll({'Depth': '1', 'Content-Type': 'application/xml'});
  request.bodyBytes = utf8.encode('<report/>');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
