// dio calls a body without a Content-Type application/json
import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/raw',
    options: Options(
      method: 'POST',
      validateStatus: (_) => true,
    ),
    data: utf8.encode('just some text'),
  );
  print(response.statusCode);
  print(response.data);
}
