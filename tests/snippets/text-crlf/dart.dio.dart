import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'message/rfc822'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
