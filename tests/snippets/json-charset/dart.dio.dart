import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/jobs',
    options: Options(
      method: 'POST',
      headers: {'content-type': 'application/json; charset=utf-8'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({'job': 'index'}),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
