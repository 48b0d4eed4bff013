import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/octet-stream'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('a\u{0}b\u{1}1'),
  );
  print(response.statusCode);
  print(response.data);
}
