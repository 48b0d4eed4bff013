import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/feed',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'text/xml;charset=utf-8'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'),
  );
  print(response.statusCode);
  print(response.data);
}
